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
        hold("username", "");
        hold("password", DemoPeople.PASSWORD);
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hold(token.getParameterName(), token.getToken());
        }
    }

    void enter(String username) {
        getElement().executeJs("this.elements.username.value = $0; this.submit()", username);
    }

    private void hold(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
    }
}
