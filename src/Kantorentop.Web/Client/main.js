// Everything works without this file; htmx makes filters and panels quicker.
// Its settings stand in the meta element 'htmx-config' of the page: no inline style, no eval.
import "htmx.org";
import "./concept.js";
