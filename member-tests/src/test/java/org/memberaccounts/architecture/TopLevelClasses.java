package org.memberaccounts.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Our top-level classes, each with the classes nested in it. */
final class TopLevelClasses implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getPackageName().startsWith("org.memberaccounts")
                ? SliceIdentifier.of(outer.getName())
                : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "top-level classes";
    }
}
