/// How fast the service is, as ratios that are measured in one run on one machine.
@NullMarked
package jp.machimado.load;

import org.jspecify.annotations.NullMarked;
