/** The version of the package, for the define modules: two versions on one page are named in a warning. */
export const VERSION = '0.1.0';
