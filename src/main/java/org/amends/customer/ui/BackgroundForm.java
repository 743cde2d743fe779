package org.amends.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Consumer;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.facts.Background;
import org.amends.customer.facts.PaymentMeans;
import org.amends.uikit.DayField;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;

/** How a customer lives and pays, and who brought them. A field emptied here is forgotten. */
final class BackgroundForm {

    private BackgroundForm() {}

    /** @param save what it refuses leaves the dialog open, with everything in it */
    static void open(Background known, Customers customers, Consumer<Background> save) {
        IntegerField household = new IntegerField(text("householdSize"));
        household.setMin(1);
        household.setValue(known.householdSize());
        MultiSelectComboBox<PaymentMeans> means =
                new MultiSelectComboBox<>(text("paymentMeans"), List.of(PaymentMeans.values()));
        means.setItemLabelGenerator(each -> text("paymentMeans." + each));
        means.setHelperText(text("paymentMeans.help"));
        means.setValue(known.paymentMeans());
        IntegerField share = new IntegerField(text("shareOfWallet.asked"));
        share.setMin(0);
        share.setMax(100);
        share.setHelperText(text("shareOfWallet.help"));
        share.setValue(known.shareOfWallet());
        DayField said = new DayField(text("consent.on"));
        said.setValue(known.shareOfWalletOn());
        share.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                said.clear();
            }
        });
        ComboBox<CustomerProfile> by = new ComboBox<>(text("referredBy"));
        by.setItemLabelGenerator(one -> one.name() + " · " + one.externalId().value());
        by.setItems(query ->
                customers.search(query.getFilter().orElse(""), query.getPage(), query.getPageSize()).items().stream());
        by.setClearButtonVisible(true);
        CustomerId referrer = known.referredBy();
        by.setValue(referrer == null ? null : customers.require(referrer));
        by.setWidthFull();
        FieldProblems problems = new FieldProblems()
                .at("householdSize", household)
                .at("shareOfWallet", share)
                .at("shareOfWalletOn", said)
                .at("referredBy", by);
        Dialogs.form(
                text("background"),
                "",
                text("save"),
                () -> problems.overcome(() -> save.accept(new Background(
                        household.getValue(),
                        share.getValue(),
                        said.getValue(),
                        means.getValue(),
                        by.getValue() == null ? null : by.getValue().id(),
                        known.version()))),
                ContractForm.two(household, means),
                ContractForm.two(share, said),
                by);
        household.focus();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("customer." + key);
    }
}
