package jp.machimado.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// A rule with a class that breaks it and with the areas of which it speaks, so that no rule is
/// kept by an empty package.
record Rule(ArchRule rule, Class<?> planted, List<String> areas) {

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
