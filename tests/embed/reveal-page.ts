import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = dirname(createRequire(import.meta.url).resolve('reveal.js'))
const file = (path: string): string => readFileSync(join(root, path), 'utf8')

/** What surrounds a fragment. */
export interface RevealHost {
  /** One of reveal.js's own. */
  readonly theme: string
  /** The deck's own style sheet, after its theme. */
  readonly css?: string
  /** What the deck hands to Reveal.initialize. */
  readonly config?: object
}

/** A company's own style sheet, which cares little for what else may stand in a deck. */
export const companyCss = `
:root { --hair: 9px; --bar: 9px; --size: 99px; --ink: red; --r-background-color: #dfe6ee }
*, *::before { box-sizing: content-box; letter-spacing: 0.06em }
.reveal section h2 { border-bottom: 4px solid; padding-bottom: 0.4em; text-align: center }
.reveal section p, .reveal section li, .reveal section td { font-size: 1.3em; line-height: 1.8; margin: 0.8em }
.reveal section li::before { content: '▸ '; color: red }
.reveal section table { border: 3px solid; margin: 1em auto; width: auto }
.reveal section img { border: 6px solid red; margin: 2em; max-width: 40% }
.reveal section div { display: block; padding: 12px }
.reveal section pre { width: 60%; font-size: 0.5em; margin: 2em auto }
.slide, .title, .slot, .content, .notes, .label { float: left; background: red }`

const before = `<section id="own-first"><h1>The host’s own slide</h1><p>With a <a href="#/own-last">link</a>.</p>
<ul><li class="fragment">One</li><li>Two</li></ul></section>`
const after = `<section id="own-last"><h2>Another</h2><blockquote><p>Said.</p></blockquote>
<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<pre><code class="language-js">const a = 1</code></pre><aside class="notes">The host’s notes.</aside></section>`

/** A page with a deck of reveal.js, its notes and its highlighting, in which a fragment stands between slides of its own. */
export const revealPage = (fragment: string, { theme, css = '', config = {} }: RevealHost): string => {
  const scripts = [file('reveal.js'), file('plugin/notes.js'), file('plugin/highlight.js')]
  const settings = {
    transition: 'none',
    backgroundTransition: 'none',
    viewDistance: 999,
    hash: true,
    ...config,
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<style>${file('reset.css')}${file('reveal.css')}${file(`theme/${theme}.css`)}${css}</style></head>
<body><div class="reveal"><div class="slides">${before}${fragment}${after}</div></div>
${scripts.map((script) => `<script>${script.replace(/<\/script/gi, '<\\/script')}</script>`).join('\n')}
<script>Reveal.initialize({ ...${JSON.stringify(settings)}, plugins: [RevealNotes, RevealHighlight] })</script>
</body></html>`
}
