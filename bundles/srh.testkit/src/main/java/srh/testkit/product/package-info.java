/** The packed distribution, started as an organisation would start it: {@link srh.testkit.product.Product}. */
@NullMarked
package srh.testkit.product;

import org.jspecify.annotations.NullMarked;
