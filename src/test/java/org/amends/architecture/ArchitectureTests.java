package org.amends.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.amends.Amends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Amends.class.getPackageName());

    /** Outside the application's package, so that nobody takes them for a part of it. */
    private static final JavaClasses COUNTER_EXAMPLES = new ClassFileImporter().importPackages("counterexamples");

    @Test
    void modulesUseOnlyWhatTheySayTheyUse() {
        ApplicationModules modules = ApplicationModules.of(Amends.class);

        modules.verify();
        new Documenter(modules).writeDocumentation();
    }

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsItsRules(HouseRules house) {
        house.rule().check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleBites(HouseRules house) {
        assertThat(house.rule()
                        .allowEmptyShould(true)
                        .evaluate(COUNTER_EXAMPLES)
                        .hasViolation())
                .isTrue();
    }
}
