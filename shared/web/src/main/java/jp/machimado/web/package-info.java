/// How a page looks and a form is read: languages, addresses, templates, static files and the
/// headers that every answer carries.
///
/// Nothing here knows AWS or how a question is answered. Pages need no JavaScript and set no
/// cookie.
@NullMarked
package jp.machimado.web;

import org.jspecify.annotations.NullMarked;
