import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF whether files are what they say that they are.
 *
 * Each argument names profiles and a file: {@code 2a,ua1=report.pdf}. One process for all files, since starting Java
 * takes longer than judging most of them. Ends with 1 when a file fails.
 */
public final class Conformance {
    public static void main(String[] arguments) {
        // What veraPDF has to say beside its verdicts is about itself.
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        int failed = 0;
        for (String argument : arguments) {
            int middle = argument.indexOf('=');
            if (middle < 1) {
                System.err.println("usage: Conformance PROFILE[,PROFILE]=FILE...");
                System.exit(64);
            }
            Path file = Path.of(argument.substring(middle + 1));
            StringBuilder line = new StringBuilder();
            StringBuilder faults = new StringBuilder();
            for (String profile : argument.substring(0, middle).split(",")) {
                try {
                    ValidationResult verdict = judge(file, PDFAFlavour.fromString(profile));
                    line.append(' ').append(profile).append(verdict.isCompliant() ? " passes (" + verdict.getTotalAssertions() + " checks)" : " FAILS");
                    if (!verdict.isCompliant()) {
                        failed++;
                        describe(verdict, faults);
                    }
                } catch (Exception reason) {
                    failed++;
                    line.append(' ').append(profile).append(" FAILS");
                    faults.append("    cannot be judged: ").append(reason).append('\n');
                }
            }
            System.out.print(file.getFileName() + ":" + line + "\n" + faults);
        }
        System.out.println(failed == 0 ? "all " + arguments.length + " files pass" : failed + " verdicts against them");
        System.exit(failed == 0 ? 0 : 1);
    }

    private static ValidationResult judge(Path file, PDFAFlavour flavour) throws Exception {
        try (InputStream bytes = Files.newInputStream(file); PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour)) {
            return Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
        }
    }

    /** Each rule that is broken once, with how often and where first. */
    private static void describe(ValidationResult verdict, StringBuilder faults) {
        Map<String, TestAssertion> firsts = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (TestAssertion assertion : verdict.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
            String rule = assertion.getRuleId().getSpecification().getId() + " " + assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
            firsts.putIfAbsent(rule, assertion);
            counts.merge(rule, 1, Integer::sum);
        }
        firsts.forEach((rule, first) -> faults.append("    ").append(rule).append(", ").append(counts.get(rule)).append(" times: ")
            .append(first.getMessage()).append("\n      at ").append(first.getLocation().getContext()).append('\n'));
    }
}
