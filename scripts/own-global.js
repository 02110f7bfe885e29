/** What libraries in the bundle get for `globalThis`: an object of their own, so that they define no global names. */
export const ownGlobal = {};
