/** All kinds of items that a form can have: each of these files enters what it knows. */
import './choice.js';
import './grid.js';
import './layout.js';
import './page-break.js';
import './scale.js';
import './text.js';
