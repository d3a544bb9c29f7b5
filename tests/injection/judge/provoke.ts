/**
 * Runs in a document: does all that a reader may do there, and tells of what would run or lead elsewhere by itself, or by
 * a click. It stands alone, since it is sent to the browser as text.
 */
export const provoke = async (): Promise<string[]> => {
  const waiting: string[] = []
  const all = [...document.querySelectorAll<HTMLElement>('*')]
  const tell = (element: Element, why: string): void => {
    waiting.push(`${why}: ${element.outerHTML.slice(0, 160)}`)
  }
  for (const element of all) {
    const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'))
    if (handlers.length > 0) tell(element, 'a handler')
    for (const name of handlers) element.dispatchEvent(new Event(name.slice(2), { bubbles: true }))
    if (element.matches('base, object, embed, applet, frame, meta[http-equiv=refresh i]'))
      tell(element, 'an element')
    if (element.getAttribute('loading') === 'lazy') element.setAttribute('loading', 'eager')
    if (element.localName === 'details') element.setAttribute('open', '')
    for (const name of ['href', 'xlink:href', 'action', 'formaction', 'src', 'srcdoc', 'data', 'poster']) {
      const value = element.getAttribute(name)
      if (value === null || (name === 'src' && value.startsWith('data:image/'))) continue
      const protocol = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).protocol : ''
      if (!/^(?:javascript|data|vbscript|blob):$/.test(protocol) && name !== 'srcdoc') continue
      if (name === 'href' && /^data:(?:image\/|,$)/.test(value) && element.matches('link[rel=icon], image'))
        continue
      tell(element, `an address in ${name}`)
      element.click?.()
    }
  }
  for (const type of ['mouseover', 'focus', 'pointerdown', 'toggle'])
    for (const element of all) element.dispatchEvent(new Event(type))
  // Frames that nobody sees are not painted.
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 20))
    setTimeout(resolve, 1000)
  })
  if (Reflect.get(document, 'vulnerable') !== undefined) waiting.push('the document says so itself')
  return waiting
}
