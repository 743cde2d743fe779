package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far one is, the question with its fields, back and on, and what is promised. */
final class QuestionPage extends VisitorPage {

    private final Question question;
    private final Div problems = new Div();
    private final Trouble trouble = new Trouble();
    private final Button next = new Button();
    private final Button back = new Button(Say.it("back"));

    QuestionPage(Step step, Question question, String promise) {
        super(question.asks(), question.hint());
        this.question = question;
        ProgressBar progress = new ProgressBar(0, Step.count(), step.number());
        progress.getElement().setAttribute("aria-hidden", "true"); // the line below says it
        Paragraph where = new Paragraph(Say.it("step", step.number(), Step.count()) + " · " + Say.it("saved"));
        where.addClassName("am-visitor-step");
        addComponentAsFirst(where);
        addComponentAsFirst(progress);
        problems.addClassNames("am-info", "am-info-problem", "am-visitor-problems");
        problems.setVisible(false);
        back.setVisible(step != Step.KIND);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setDisableOnClick(true);
        Div actions = new Div(back, next);
        actions.addClassName("am-visitor-actions");
        Paragraph note = new Paragraph(promise);
        note.addClassNames("am-visitor-note");
        add(problems, trouble, question, actions, note);
    }

    void onBack(Runnable act) {
        back.addClickListener(pressed -> act.run());
    }

    void onNext(String words, Runnable act) {
        next.setText(words);
        next.addClickListener(pressed -> {
            try {
                if (question.checks.holdOrAreSaid(problems)) {
                    trouble.averted(act);
                }
            } finally {
                next.setEnabled(true);
            }
        });
    }

    void offerStartOver(Runnable act) {
        Button over = new Button(Say.it("startOver"), pressed -> act.run());
        over.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        over.addClassName("am-visitor-over");
        add(over);
    }
}
