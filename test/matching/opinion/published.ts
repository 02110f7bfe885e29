/** Assignment problems that others have published with their best value. */
export interface Published {
  readonly source: string;
  /** Rows are to be placed in columns; null: not allowed. */
  readonly costs: readonly (readonly (number | null)[])[];
  /** How many times each row stands; 1 if left out. */
  readonly supply?: readonly number[];
  /** Seats of each column; 1 if left out. */
  readonly seats?: readonly number[];
  /** The published value: the lowest sum of costs, or with `highest` the highest. */
  readonly best: number;
  readonly highest?: boolean;
}

const euler = `
  7  53 183 439 863 497 383 563  79 973 287  63 343 169 583
627 343 773 959 943 767 473 103 699 303 957 703 583 639 913
447 283 463  29  23 487 463 993 119 883 327 493 423 159 743
217 623   3 399 853 407 103 983  89 463 290 516 212 462 350
960 376 682 962 300 780 486 502 912 800 250 346 172 812 350
870 456 192 162 593 473 915  45 989 873 823 965 425 329 803
973 965 905 919 133 673 665 235 509 613 673 815 165 992 326
322 148 972 962 286 255 941 541 265 323 925 281 601  95 973
445 721  11 525 473  65 511 164 138 672  18 428 154 448 848
414 456 310 312 798 104 566 520 302 248 694 976 430 392 198
184 829 373 181 631 101 969 613 840 740 778 458 284 760 390
821 461 843 513  17 901 711 993 293 157 274  94 192 156 574
 34 124   4 878 450 476 712 914 838 669 875 299 823 329 699
815 559 813 459 522 788 168 586 966 232 308 833 251 631 107
813 883 451 509 615  77 281 613 459 205 380 274 302  35 805`;

const christofides = `
13 21 20 12  8 26 22 11
12 36 25 41 40 11  4  8
35 32 13 36 26 21 13 37
34 54  7  8 12 22 11 40
21  6 45 18 24 34 12 48
42 19 39 15 14 16 28 46
16 34 38  3 34 40 22 24
26 20  5 17 45 31 37 43`;

export const published: readonly Published[] = [
  {
    source: 'Project Euler 345, its 5 x 5 example',
    costs: table('7 53 183 439 863\n497 383 563 79 973\n287 63 343 169 583\n627 343 773 959 943\n767 473 103 699 303'),
    best: 3315,
    highest: true,
  },
  { source: 'Project Euler 345', costs: table(euler), best: 13938, highest: true },
  { source: 'GLPK, examples/assign.mod, after Christofides', costs: table(christofides), best: 76 },
  {
    source: 'OR-Tools guide, five workers',
    costs: table('90 80 75 70\n35 85 55 65\n125 95 90 95\n45 110 95 115\n50 100 90 100'),
    best: 265,
  },
  {
    source: 'OR-Tools guide, linear sum assignment',
    costs: table('90 76 75 70\n35 85 55 65\n125 95 90 105\n45 110 95 115'),
    best: 265,
  },
  {
    source: 'OR-Tools tests, 4 x 4',
    costs: table('90 76 75 80\n35 85 55 65\n125 95 90 105\n45 110 95 115'),
    best: 275,
  },
  { source: 'Clapper, munkres.py, square', costs: table('400 150 400\n400 450 600\n300 225 300'), best: 850 },
  {
    source: 'Clapper, munkres.py, rectangular',
    costs: table('400 150 400 1\n400 450 600 2\n300 225 300 3'),
    best: 452,
  },
  { source: 'Clapper, munkres.py, second square', costs: table('10 10 8\n9 8 1\n9 7 4'), best: 18 },
  { source: 'Clapper, munkres.py, fractions', costs: table('10.1 10.2 8.3\n9.4 8.5 1.6\n9.7 7.8 4.9'), best: 19.5 },
  { source: 'Clapper, munkres.py, second rectangular', costs: table('10 10 8 11\n9 8 1 1\n9 7 4 10'), best: 15 },
  {
    source: 'Clapper, munkres.py, rectangular fractions',
    costs: table('10.01 10.02 8.03 11.04\n9.05 8.06 1.07 1.08\n9.09 7.1 4.11 10.12'),
    best: 15.2,
  },
  { source: 'Clapper, munkres.py, not allowed', costs: table('4 5 6 -\n1 9 12 11\n- 5 4 -\n12 12 12 10'), best: 20 },
  {
    source: 'Clapper, munkres.py, not allowed, fractions',
    costs: table('4.001 5.002 6.003 -\n1.004 9.005 12.006 11.007\n- 5.008 4.009 -\n12.01 12.011 12.012 10.013'),
    best: 20.028,
  },
  { source: 'Clapper, munkres.py, one way only', costs: table('1 - - -\n- 2 - -\n- - 3 -\n- - - 4'), best: 10 },
  { source: 'SciPy tests, infinite costs', costs: table('10 - -\n- - 1\n- 7 -'), best: 18 },
  {
    source: 'Dantzig, Linear Programming and Extensions 3.3, as in the GAMS tutorial: 153.675 at 90 a thousand miles',
    costs: table('25 25\n17 18\n18 14'),
    supply: [325, 300, 275],
    seats: [350, 600],
    best: 17075,
  },
  {
    source: 'Winston, Operations Research, Powerco',
    costs: table('8 9 14\n6 12 9\n10 13 16\n9 7 5'),
    supply: [45, 20, 30, 30],
    seats: [35, 50, 40],
    best: 1020,
  },
];

function table(text: string): (number | null)[][] {
  return text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((word) => (word === '-' ? null : Number(word))),
    );
}
