/** Module ids that ask for an article: `post.md?trifold`, whatever other queries stand beside it. */
export const articleIds = /\.(?:md|markdown)\?(?:[^?]*&)?trifold(?:[&=]|$)/i

/** The article that a module id asks for, or undefined if it asks for none. */
export const articleOfId = (id: string): string | undefined =>
  articleIds.test(id) ? id.slice(0, id.indexOf('?')) : undefined
