// Answers are closed blocks: open the one that the address names, and all of them for the printer.
(() => {
  const answers = () => [...document.querySelectorAll("details.answer")]

  /** The element that the address names, with the blocks to open for it: those around it and, for a question, its answer. */
  function named() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const blocks = []
    for (let around = target?.closest("details"); around; around = around.parentElement.closest("details")) blocks.push(around)
    for (let next = target?.matches("h2") && target.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling)
      if (next.matches("details.answer")) blocks.push(next)
    return { target, blocks }
  }

  /** Open what the address names. A closed block that opens moves what is below and what the theme scrolled to. */
  function reveal() {
    const { target, blocks } = named()
    const closed = blocks.filter(block => !block.open)
    closed.forEach(block => { block.open = true })
    if (closed.length) target.scrollIntoView()
  }
  // The theme replaces the page and restores its scroll position first.
  const revealSoon = () => requestAnimationFrame(() => setTimeout(reveal))

  /** The permanent link is a plain link; with a script, one click copies it instead. */
  async function copyLink(link) {
    link.dataset.label ??= link.textContent
    try {
      await navigator.clipboard.writeText(link.href)
    } catch {
      return location.assign(link.href)
    }
    link.textContent = "Link copied"
    clearTimeout(link.timer)
    link.timer = setTimeout(() => { link.textContent = link.dataset.label }, 2000)
  }

  function label(button) {
    button.textContent = answers().every(block => block.open) ? "Close all answers" : "Open all answers"
  }

  function setUp() {
    const list = document.querySelector("nav.questions")
    if (list && !list.querySelector("button")) {
      const button = document.createElement("button")
      button.className = "open-all"
      button.type = "button"
      list.prepend(button)
      label(button)
      // A block tells that it was toggled, but the event does not bubble.
      answers().forEach(block => block.addEventListener("toggle", () => label(button)))
      button.addEventListener("click", () => {
        const open = !answers().every(block => block.open)
        answers().forEach(block => { block.open = open })
      })
    }
    revealSoon()
  }

  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[data-copy]")
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    copyLink(link)
  })

  let forPrint = []
  addEventListener("beforeprint", () => {
    forPrint = [...document.querySelectorAll("article details:not([open])")]
    forPrint.forEach(block => { block.open = true })
  })
  addEventListener("afterprint", () => forPrint.forEach(block => { block.open = false }))

  // What the theme adds to a page while it is read: a table that scrolls must be reachable by keyboard, and the copy
  // button of a code block is no landmark.
  new MutationObserver(() => {
    document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])").forEach(table => { table.tabIndex = 0 })
    document.querySelectorAll(".md-code__nav:not([role])").forEach(nav => nav.setAttribute("role", "none"))
  }).observe(document.body, { childList: true, subtree: true })

  addEventListener("hashchange", revealSoon)
  // The theme's streams: every page it shows, and every address it goes to, a second click on the same link included.
  document$.subscribe(setUp)
  location$.subscribe(revealSoon)
})()
