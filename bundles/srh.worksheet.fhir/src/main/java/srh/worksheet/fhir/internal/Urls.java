package srh.worksheet.fhir.internal;

import java.util.Set;

/** The addresses of the extensions and code systems that are understood. */
final class Urls {
    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    static final String CONTROL = CORE + "questionnaire-itemControl";
    static final String ORIENTATION = CORE + "questionnaire-choiceOrientation";
    static final String UNIT = CORE + "questionnaire-unit";
    static final String UNIT_OPTION = CORE + "questionnaire-unitOption";
    static final String MIN_OCCURS = CORE + "questionnaire-minOccurs";
    static final String MAX_OCCURS = CORE + "questionnaire-maxOccurs";
    static final String MIN_VALUE = CORE + "minValue";
    static final String MAX_VALUE = CORE + "maxValue";
    static final String MIN_LENGTH = CORE + "minLength";
    static final String DECIMALS = CORE + "maxDecimalPlaces";
    static final String MAX_SIZE = CORE + "maxSize";
    static final String MIME_TYPE = CORE + "mimeType";
    static final String REFERENCE = CORE + "questionnaire-referenceResource";
    static final String HIDDEN = CORE + "questionnaire-hidden";
    static final String ENTRY_FORMAT = CORE + "entryFormat";
    static final String CATEGORY = CORE + "questionnaire-displayCategory";
    static final String OPEN_LABEL = SDC + "openLabel";
    static final String ORDINAL = CORE + "ordinalValue";
    static final String WEIGHT = CORE + "itemWeight";
    static final String STEP = CORE + "questionnaire-sliderStepValue";
    static final String MARKDOWN = CORE + "rendering-markdown";
    static final String XHTML = CORE + "rendering-xhtml";
    static final String REGEX = CORE + "regex";
    static final String TRANSLATION = CORE + "translation";
    static final String OPTION_PREFIX = CORE + "questionnaire-optionPrefix";
    static final String EXCLUSIVE = CORE + "questionnaire-optionExclusive";
    static final String VARIABLE = CORE + "variable";
    static final String INITIAL = SDC + "initialExpression";
    static final String CALCULATED = SDC + "calculatedExpression";
    static final String ANSWERS = SDC + "answerExpression";
    static final String ENABLE_WHEN = SDC + "enableWhenExpression";
    static final String PRIVACY = "urn:srh:privacy";
    static final String SCORE = "urn:srh:score";

    static final String CONTROL_CODES = "http://hl7.org/fhir/questionnaire-item-control";
    static final String CATEGORY_CODES = "http://hl7.org/fhir/questionnaire-display-category";

    /** They change what is asked or what can be answered, and nothing here does what they say. */
    static final Set<String> NOT_DONE = Set.of(CORE + "questionnaire-constraint", CORE + "targetConstraint", CORE + "questionnaire-unitValueSet",
            CORE + "questionnaire-signatureRequired", CORE + "cqf-expression", CORE + "cqf-calculatedValue", CORE + "cqf-initialValue",
            CORE + "questionnaire-referenceFilter", CORE + "questionnaire-referenceProfile",
            SDC + "subQuestionnaire", SDC + "answerOptionsToggleExpression", SDC + "candidateExpression", SDC + "contextExpression",
            SDC + "minQuantity", SDC + "maxQuantity", SDC + "lookupQuestionnaire");

    private Urls() {}

    /** What an extension is called among people: the end of its address. */
    static String name(String url) {
        return url.startsWith(SDC) ? url.substring(SDC.length())
                : url.startsWith(CORE) ? url.substring(CORE.length()).replaceFirst("^questionnaire-", "") : url;
    }
}
