/** What the bundles promise to plugins, and whether they keep it: bnd's baselining against text in the repository. */
@NullMarked
package srh.api;

import org.jspecify.annotations.NullMarked;
