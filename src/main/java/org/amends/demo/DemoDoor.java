package org.amends.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Signs in with one press, at the same door as everybody: a form that nobody sees, filled in and sent. */
@Tag("form")
final class DemoDoor extends Component {

    DemoDoor() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", request.getContextPath() + "/login")
                .setAttribute("hidden", true);
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement()
                    .appendChild(new Element("input")
                            .setAttribute("type", "hidden")
                            .setAttribute("name", token.getParameterName())
                            .setAttribute("value", token.getToken()));
        }
    }

    /** Name and password are put in only now: password managers must not take it for the form that people fill in. */
    void enter(String username) {
        getElement().executeJs("""
                        for (const [name, value] of [['username', $0], ['password', $1]]) {
                            const field = document.createElement('input');
                            Object.assign(field, {type: 'hidden', name, value});
                            this.append(field);
                        }
                        this.submit();
                        """, username, DemoPeople.PASSWORD);
    }
}
