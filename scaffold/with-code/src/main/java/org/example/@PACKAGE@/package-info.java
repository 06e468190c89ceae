/** The worksheet @ID@, drawn in a way of its own. Nothing of it is for other bundles. */
@NullMarked
package org.example.@PACKAGE@;

import org.jspecify.annotations.NullMarked;
