const namespace = 'http://www.w3.org/2000/svg'

/** The three leaves; the middle one wears the accent. */
const leaves = [
  ['', 'M0 0l20 4v28L0 36z'],
  ['middle', 'M24.5 4l20-4v32l-20 4z'],
  ['', 'M49 4l20-4v36l-20-4z'],
] as const

/** Trifold's mark, a drawing that says nothing to screen readers. */
export const mark = (): SVGElement => {
  const svg = document.createElementNS(namespace, 'svg')
  for (const [name, value] of [
    ['class', 'mark'],
    ['viewBox', '0 0 69 36'],
    ['width', '38'],
    ['height', '20'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value)
  for (const [name, path] of leaves) {
    const leaf = document.createElementNS(namespace, 'path')
    leaf.setAttribute('d', path)
    if (name !== '') leaf.setAttribute('class', name)
    svg.append(leaf)
  }
  return svg
}
