/** What `trifold json-schema` prints schemas of. */
export const schemaNames = ['article', 'config', 'deck', 'fences', 'frontmatter', 'theme'] as const

export type SchemaName = (typeof schemaNames)[number]
