/** Whether raw HTML shows nothing: comments alone, or blanks. A comment that does not end takes all that follows. */
export const isComment = (html: string): boolean => html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === ''
