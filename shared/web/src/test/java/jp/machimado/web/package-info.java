/// Tests of how a page looks and a form is read.
@NullMarked
package jp.machimado.web;

import org.jspecify.annotations.NullMarked;
