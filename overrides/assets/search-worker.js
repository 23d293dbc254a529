// Answers the theme's search box. It speaks the messages of the theme's own worker (0 set up, 1 ready, 2 query,
// 3 result), but ranks single questions instead of pages, splits code words and forgives typing errors.
importScripts("minisearch.js")

const ENOUGH = 3
const STOP = new Set(("a an and are as at be by can do does for from get how i if in into is it its my of on or so that the then " +
  "there this to use used using versus vs was we what when where which why will with you your").split(" "))

/** The words of a text; a name such as `tokenizer.json`, `##ing` or `byte-level` is one word. */
const words = text => text.match(/(?:##)?[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*|##/gu) ?? []

/** `AutoModel.from_pretrained` → [AutoModel, from_pretrained]; `AutoModelForCausalLM` → [Auto, Model, For, Causal, LM] */
const names = word => word.split(".").filter(Boolean)
const parts = name => name
  .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
  .split(/[\s_#-]+/).filter(Boolean)

/** What else finds a word: the word without hyphens (GPT-2, gpt2), and ## for every piece that continues a word. */
const variants = word => [word.replace(/-/g, ""), ...(word.startsWith("##") ? ["##"] : [])]

/** All forms by which a word is found. */
const forms = word => [...new Set([word, ...variants(word), ...names(word), ...names(word).flatMap(parts)])]

/** One spelling for a term in the index and in the query: small letters, no plural s. Stop words are dropped. */
const normal = form => {
  const term = form.toLowerCase()
  return STOP.has(term) ? null : term.length > 3 && /[^isu]s$/.test(term) ? term.slice(0, -1) : term
}

let index, entries

function setUp(docs) {
  entries = docs
  index = new MiniSearch({
    fields: ["title", "keywords", "text", "words"],
    tokenize: text => words(text).flatMap(forms),
    processTerm: normal,
    searchOptions: {
      boost: { title: 6, keywords: 6, text: 3 },
      tokenize: term => [term],
      processTerm: normal,
      prefix: term => term.length > 1,
    },
  })
  index.addAll(docs.map((doc, id) => ({ ...doc, id })))
}

/** A word of the query asks for the word itself or for all of its parts. */
function clause(word) {
  const pieces = names(word).flatMap(parts).filter(normal)
  return { combineWith: "OR", queries: [word, ...variants(word), ...(pieces.length ? [{ combineWith: "AND", queries: pieces }] : [])] }
}

/** All words of the query; if that finds too little, similar words; then any of the words. */
function find(query) {
  const asked = words(query).filter(normal).map(clause)
  const fuzzy = term => (term.length > 7 ? 2 : term.length > 3 ? 1 : false)
  const found = new Map()
  if (asked.length)
    for (const options of [{ combineWith: "AND" }, { combineWith: "AND", fuzzy }, { combineWith: "OR", fuzzy }]) {
      for (const hit of index.search({ queries: asked, ...options }, options))
        if (!found.has(hit.id)) found.set(hit.id, hit)
      if (found.size >= ENOUGH) break
    }
  return [...found.values()]
}

const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt()};`)

/** Mark every word of a text that has one of the found terms as a form. */
function mark(text, terms) {
  let out = "", from = 0
  for (const word of words(text)) {
    const at = text.indexOf(word, from)
    const hit = forms(word).some(form => terms.has(normal(form)))
    out += escape(text.slice(from, at)) + (hit ? `<mark>${escape(word)}</mark>` : escape(word))
    from = at + word.length
  }
  return out + escape(text.slice(from))
}

/** The theme shows of a single hit only its title, so the title carries what else there is to say. */
function item({ id, terms }, place, all) {
  const { location, title, text, level, page } = entries[id], found = new Set(terms)
  const about = [page, level].filter(Boolean).map(escape).join(" · ")
  return [{
    location,
    title: `${mark(title, found)}${about && `<span class="hit__about">${about}</span>`}<span class="hit__text">${mark(text, found)}</span>`,
    text: "",
    score: all.length - place,
    terms: Object.fromEntries(terms.map(term => [term, true])),
  }]
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === 0) {
    setUp(data.docs)
    postMessage({ type: 1 })
  } else if (type === 2) {
    postMessage({ type: 3, data: { items: find(data).map(item) } })
  }
})
