import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = dirname(createRequire(import.meta.url).resolve('reveal.js'))
const file = (path: string): string => readFileSync(join(root, path), 'utf8')

/** What surrounds a fragment: the deck's own configuration, and its own slides before and after. */
export interface RevealHost {
  readonly theme: string
  readonly width?: number
  readonly height?: number
  /** CSS of the host's own, beside its theme. */
  readonly css?: string
}

const before = `<section id="own-first"><h1>The host’s own slide</h1><p>With a <a href="#/own-last">link</a>.</p>
<ul><li class="fragment">One</li><li>Two</li></ul></section>`
const after = `<section id="own-last"><h2>Another</h2><blockquote><p>Said.</p></blockquote>
<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<pre><code class="language-js">const a = 1</code></pre><aside class="notes">The host’s notes.</aside></section>`

/** A page with a deck of reveal.js, its notes and its highlighting, in which a fragment stands between slides of its own. */
export const revealPage = (fragment: string, { theme, width, height, css = '' }: RevealHost): string => {
  const size = width === undefined || height === undefined ? '' : `width:${width},height:${height},`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>${file('reset.css')}${file('reveal.css')}${file(`theme/${theme}.css`)}${css}</style></head>
<body><div class="reveal"><div class="slides">${before}${fragment}${after}</div></div>
<script>${[file('reveal.js'), file('plugin/notes.js'), file('plugin/highlight.js')].map(closed).join('</script><script>')}</script>
<script>Reveal.initialize({${size}transition:'none',viewDistance:999,mobileViewDistance:999,hash:true,plugins:[RevealNotes,RevealHighlight]})</script>
</body></html>`
}

const closed = (script: string): string => script.replace(/<\/script/gi, '<\\/script')
