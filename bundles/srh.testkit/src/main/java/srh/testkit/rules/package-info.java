/** The few sentences of structure that every bundle is held to: {@link srh.testkit.rules.HouseRules}. */
@NullMarked
package srh.testkit.rules;

import org.jspecify.annotations.NullMarked;
