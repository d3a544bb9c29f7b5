/** Moves the focus through links by the arrow keys, Home and End; above the first one is the field. */
export const moveFocus = (event: KeyboardEvent, links: readonly HTMLElement[], field: HTMLElement): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const index = links.findIndex((link) => link.matches(':focus'))
  const targets = new Map([
    ['ArrowDown', Math.min(index + 1, links.length - 1)],
    ['ArrowUp', index - 1],
    ['Home', 0],
    ['End', links.length - 1],
  ])
  const target = targets.get(event.key)
  if (target === undefined || (index < 0 && event.key !== 'ArrowDown')) return
  event.preventDefault()
  if (target < 0) field.focus()
  else links[target]?.focus()
}
