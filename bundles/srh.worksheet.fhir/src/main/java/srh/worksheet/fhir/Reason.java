package srh.worksheet.fhir;

import java.util.Locale;

/** Why a document is refused. Each has a sentence in the message files that says what to write instead. */
public enum Reason {
    /** The file is bigger than it may be: the most, in MB. */
    TOO_BIG,
    NOT_UTF8,
    /** It is no JSON or YAML: what the parser says. */
    SYNTAX,
    TOO_NESTED,
    SAME_ELEMENT,
    ALIAS,
    YAML_TAG,
    MORE_DOCUMENTS,
    LONG_NUMBER,
    /** The type that it should be. */
    NO_QUESTIONNAIRE,
    /** The name, the type it stands in, the names that type knows. */
    UNKNOWN_ELEMENT,
    MISSING_ELEMENT,
    NOT_A_LIST,
    A_LIST,
    /** The name, the type. */
    WRONG_TYPE,
    /** The name, the type, what is written. */
    WRONG_FORM,
    EMPTY,
    TWO_VALUES,
    /** What is written, what can be. */
    OTHER_CODE,
    EXTENSION_EMPTY,
    /** The extension, the value it needs. */
    EXTENSION_VALUE,
    EXTENSION_TWICE,
    /** The extension, the type of the item. */
    EXTENSION_ELSEWHERE,
    EXTENSION_NOT_DONE,
    MODIFIER,
    IMPLICIT_RULES,
    /** The id, the name of the file. */
    OTHER_ID,
    WRONG_ID,
    WRONG_VERSION,
    WRONG_URL,
    WRONG_LANGUAGE,
    SUBJECT,
    /** The system, what can be. */
    MISSING_CODE,
    QUE_0,
    QUE_1_GROUP,
    QUE_1_DISPLAY,
    QUE_3,
    QUE_4,
    /** The type. */
    QUE_5,
    QUE_6,
    QUE_7,
    /** The type. */
    QUE_8,
    QUE_9,
    /** The type. */
    QUE_10,
    QUE_11,
    QUE_12,
    QUE_13,
    /** The control, what can be. */
    CONTROL_UNKNOWN,
    /** The control, the type of the item. */
    CONTROL_ELSEWHERE,
    CONTROL_TWICE,
    HELP_TWICE,
    HELP_CONDITION,
    NO_TEXT,
    OCCURS,
    RANGE,
    LENGTH,
    /** What the pattern's parser says. */
    PATTERN,
    /** The type of the value. */
    VALUE_NOT_KEPT,
    CONDITION_TWICE,
    NOT_READ_ONLY,
    RECKONED_TWICE,
    /** What is wrong, in the words of the contract. */
    SCORE,
    LANGUAGE_OF_EXPRESSION,
    NO_RECKONER,
    /** The linkId, the types of files that are kept. */
    NO_FILES,
    /** What the engine says. */
    EXPRESSION,
    EXPRESSION_EMPTY,
    EXTERNAL_VALUE_SET,
    /** The value set, what the service says. */
    TERMINOLOGY,
    /** The value set. */
    TERMINOLOGY_ASKED,
    NO_CONTAINED,
    VALUE_SET_RULES,
    SAME_LINK_ID,
    NO_OPTIONS,
    NO_SUCH_ITEM,
    NO_QUESTION,
    OTHER_KIND,
    NO_ORDER,
    CIRCLE,
    NO_NUMBERS,
    PRIVATE_NOT_WORDS,
    WRONG_VALUE,
    TOO_MANY_ITEMS,
    TOO_DEEP,
    /** The id, the bundle that has it. */
    SAME_WORKSHEET,
    UNREADABLE,
    MESSAGE_UNKNOWN,
    MESSAGE_TWICE,
    MESSAGE_EMPTY,
    /** What it answers, what was expected. */
    OTHER_QUESTIONNAIRE,
    NO_RESPONSE,
    NO_SUCH_PLACE,
    ANSWERED_TWICE,
    /** The linkId, the kind of value. */
    ANSWER_KIND,
    NO_FILE;

    /** The key of its sentence. */
    public String key() {
        return "worksheet.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
