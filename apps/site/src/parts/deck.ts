import { html, type Markup } from '../html/markup.ts'

/** A deck in a frame that keeps its ratio; it is loaded when a reader comes near it. */
export const deck = (title: string, url: string, size = '16:9'): Markup =>
  html`<iframe class="deck deck-${size.replace(':', 'x')}" src="${url}" title="${title}" loading="lazy" allow="fullscreen" allowfullscreen></iframe>`
