/** What the sign-ups find wrong stands under this name in the Problems tab. */
export const SOURCE = 'sign-ups';
