/** Where the dashboard is served, by the page's <base>; everything that it asks for lies below. */
export const root = new URL(document.baseURI);

export const endpoint = new URL('graphql', root);
