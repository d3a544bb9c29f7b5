import { serveArticles } from '@trifold/engine'
import { renderers } from '@trifold/renderers'

// What a process runs that builds or checks articles; the command starts it, and nobody else does.
if (process.send !== undefined) serveArticles(renderers)
