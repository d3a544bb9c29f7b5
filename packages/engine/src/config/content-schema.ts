import { z } from 'zod'

/** A folder of a collection, as its configuration names it. */
export const folderSchema = z
  .string()
  .regex(
    /^(?![/\\]|[A-Za-z]:|(?:[^\p{Cc}]*\/)?\.\.(?:\/|$))[^\\\p{Cc}]*$/u,
    'a folder is named relative to the collection, with / between folders, and lies inside it',
  )

/** Which folders hold the articles: a list, or an object that says what each is called in addresses. */
export const contentSchema = z.union(
  [z.array(folderSchema).min(1), z.record(folderSchema, folderSchema)],
  'expected a list of folders, or an object of folders and the beginning of their articles’ slugs',
)
