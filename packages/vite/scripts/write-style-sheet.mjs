import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fragmentStyleSheet } from 'trifold'

/** Writes the style sheet of articles, which pages import as `@trifold/vite/article.css`. */
writeFileSync(join(import.meta.dirname, '../dist/article.css'), fragmentStyleSheet())
