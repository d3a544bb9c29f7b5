import { Marp } from '@marp-team/marp-core'
import type { OutputFile } from '@trifold/core'

/** A deck of Marp's as its own core shows it. */
export interface MarpPage {
  readonly html: string
  /** What the speaker is told, slide by slide. */
  readonly comments: readonly (readonly string[])[]
}

/** Shows Markdown by the real Marp Core, with its default theme; images come from the files beside it. */
export const marpPage = (markdown: string, files: readonly OutputFile[] = []): MarpPage => {
  const marp = new Marp({ script: true, emoji: { shortcode: true, unicode: false } })
  const { html, css, comments } = marp.render(markdown)
  let body = html
  for (const { path, content } of files) {
    if (typeof content === 'string') continue
    const type = path.endsWith('.svg') ? 'image/svg+xml' : 'image/png'
    const url = `data:${type};base64,${Buffer.from(content).toString('base64')}`
    body = body.replaceAll(`src="${path.replace('embed/', '')}"`, `src="${url}"`)
  }
  return {
    html: `<!doctype html><html><head><meta charset="utf-8"><style>${css}</style></head><body>${body}</body></html>`,
    comments,
  }
}
