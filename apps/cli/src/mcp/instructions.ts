import { blockNames } from '@trifold/compile'

/** What a client tells its assistant about this server. */
export const instructions = `Trifold compiles Markdown articles to clean Markdown, an HTML page, slides and JSON-LD.
Articles are plain Markdown (CommonMark and GFM) with optional YAML front matter (title, description, published,
authors, tags, lang …) and semantic blocks between lines of colons, each closed by a line of three colons:
${blockNames.join(', ')}. For example:

:::definition

**Webmention** is a way for one site to tell another that it links there.

:::

Use json-schema with the name fences or frontmatter before you write blocks or front matter that you are not sure of.
After you write, or before you save (with file and text), call check and mend what it finds: every finding has a place, a
code and mostly a way to mend it; explain tells more about a code. build writes the outputs.
Paths are relative to the collection's folder; nothing outside it is read or written.`
