package org.amends.recovery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.amends.complaint.ComplaintNumber;
import org.amends.recovery.CompensationData;
import org.amends.recovery.ProposalToDecide;
import org.amends.recovery.RecoveryDesk;
import org.amends.uikit.Amounts;
import org.amends.uikit.Dialogs;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Keys;

/** The four answers to a proposal; who may give none of them reads why. */
final class ProposalDecision extends Composite<Div> {

    private final ProposalToDecide asked;
    private final RecoveryDesk desk;
    private final Decided decided;

    ProposalDecision(ProposalToDecide asked, RecoveryDesk desk, Decided decided) {
        this.asked = asked;
        this.desk = desk;
        this.decided = decided;
    }

    /** Carries a decision out, and says so. */
    interface Decided {

        /** @param done what to say when it has been done @return whether the proposal is decided now, by whomever */
        boolean by(Runnable act, String done);
    }

    @Override
    protected Div initContent() {
        ComplaintNumber number = asked.complaint().number();
        CompensationData proposal = asked.proposal();
        Button approve = button(
                "approve",
                "y",
                () -> decided.by(
                        () -> desk.approve(number, null), say("approved", Amounts.exact(proposal.proposed()))));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button less = button("less", "l", () -> new LessDialog(
                        proposal.proposed(),
                        amount -> decided.by(
                                () -> desk.approve(number, amount.amount()), say("approved", Amounts.exact(amount))))
                .open());
        Button giveBack = button(
                "return",
                "q",
                () -> Dialogs.confirmWithReason(
                        proposal.id(),
                        say("return.question"),
                        say("return.text", proposal.proposedBy()),
                        say("return"),
                        reason -> decided.by(() -> desk.returnProposal(number, reason), say("returned"))));
        Button reject = button(
                "reject",
                "x",
                () -> Dialogs.confirmWithReason(
                        proposal.id(),
                        say("reject.question", Amounts.exact(proposal.proposed())),
                        say("reject.text"),
                        say("reject.act"),
                        reason -> decided.by(() -> desk.reject(number, reason), say("rejected"))));
        reject.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        Div row = new Div(approve, less, giveBack, reject);
        row.addClassName("am-actions");
        String obstacle = asked.obstacle();
        if (obstacle == null) {
            return row;
        }
        Div explained = new Div(new InfoBox(getTranslation(obstacle)).caution(), row);
        explained.addClassName("am-column");
        return explained;
    }

    private Button button(String key, String shortcut, Runnable act) {
        Button button = Keys.on(shortcut, new Button(say(key), pressed -> act.run()));
        button.setEnabled(asked.obstacle() == null);
        return button;
    }

    private String say(String key, Object... arguments) {
        return getTranslation("recovery.approvals." + key, arguments);
    }
}
