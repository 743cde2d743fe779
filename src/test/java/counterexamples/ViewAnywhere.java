package counterexamples;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route(value = "anywhere", registerAtStartup = false)
class ViewAnywhere extends Div {}
