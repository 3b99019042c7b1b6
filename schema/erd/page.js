// Pan and zoom, selection and search. Without JavaScript, the page still shows the diagram and the dictionary.
"use strict";

const READABLE = matchMedia("(max-width: 820px)").matches ? 0.9 : 0.72; // the smallest scale at which text is readable
const LARGEST = 3;
const NEAR = 0.6; // below this scale, a diagram of all domains shows the domains alone
const TOOLS = 60; // pixels below the diagram, for the legend and the buttons
const STEP = 60; // pixels per press of an arrow key
let token = null; // kept in memory only
let leave = null; // removes the listeners of the current page

function show() {
  leave?.abort();
  leave = new AbortController();
  const form = document.querySelector(".signing form");
  if (form) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      token = form.elements.token.value.trim();
      load(location.href);
    });
    return;
  }
  const canvas = document.querySelector(".canvas");
  if (canvas) diagram(canvas, leave.signal);
}

async function load(address) {
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.body.replaceWith(document.adoptNode(page.body));
  document.title = page.title;
  show();
}

function diagram(canvas, signal) {
  const svg = canvas.querySelector("svg");
  const whole = svg.viewBox.baseVal;
  const size = { width: whole.width, height: whole.height };
  const entities = new Map([...svg.querySelectorAll(".entity")].map((one) => [one.dataset.entity, one]));
  const lines = [...svg.querySelectorAll(".line")];
  const areas = new Map([...svg.querySelectorAll(".area")].map((one) => [one.dataset.domain, one]));
  const ties = [...svg.querySelectorAll(".tie")];
  const articles = new Map([...document.querySelectorAll(".dictionary article")].map((one) => [one.id, one]));
  const index = document.querySelector(".index");
  const view = { x: 0, y: 0, scale: 1 };
  const on = (target, type, listener, more) => target.addEventListener(type, listener, { signal, ...more });

  // ---- position and scale ----

  function draw() {
    const { width, height } = canvas.getBoundingClientRect();
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${width / view.scale} ${height / view.scale}`);
    if (areas.size) distance();
  }

  // From afar the domains alone are shown, with names of a readable size.
  function distance() {
    svg.classList.toggle("far", isFar());
    if (!isFar()) return;
    for (const [name, area] of areas) {
      const box = area.querySelector("rect").getBBox();
      const [title, count] = svg.querySelectorAll(`.ties [data-domain="${name}"]`);
      const size = Math.min(17 / view.scale, box.width / (name.length * 0.66 + 1), box.height / 2.8);
      title.setAttribute("font-size", size);
      count.setAttribute("font-size", size * 0.72);
      title.setAttribute("y", box.y + box.height / 2 + size * 0.1);
      count.setAttribute("y", box.y + box.height / 2 + size * 1.05);
    }
  }

  function isFar() {
    return areas.size > 0 && view.scale < NEAR;
  }

  function fitting() {
    const { width, height } = canvas.getBoundingClientRect();
    return Math.min(width / size.width, (height - TOOLS) / size.height, 1.25);
  }

  function centre(x, y) {
    const { width, height } = canvas.getBoundingClientRect();
    view.x = x - width / view.scale / 2;
    view.y = y - height / view.scale / 2;
    draw();
  }

  function fit() {
    view.scale = fitting();
    centre(size.width / 2, size.height / 2 + TOOLS / view.scale / 2);
  }

  function zoom(factor, clientX, clientY) {
    const box = canvas.getBoundingClientRect();
    const x = (clientX ?? box.left + box.width / 2) - box.left;
    const y = (clientY ?? box.top + box.height / 2) - box.top;
    const scale = Math.min(LARGEST, Math.max(fitting() * 0.6, view.scale * factor));
    view.x += x / view.scale - x / scale;
    view.y += y / view.scale - y / scale;
    view.scale = scale;
    draw();
  }

  function enter(area) {
    const box = area.querySelector("rect").getBBox();
    const { width, height } = canvas.getBoundingClientRect();
    view.scale = Math.min(LARGEST / 2, Math.max(NEAR, Math.min(width / (box.width + 40), height / (box.height + 40))));
    centre(box.x + box.width / 2, box.y + Math.min(box.height / 2, height / view.scale / 2 - 20));
  }

  function look(entity) {
    const near = view.scale >= READABLE;
    if (!near) view.scale = READABLE;
    const box = entity.querySelector(".box").getBBox();
    const { width, height } = canvas.getBoundingClientRect();
    const inside =
      near && box.x >= view.x && box.x + box.width <= view.x + width / view.scale &&
      box.y >= view.y && box.y + Math.min(box.height, 100) <= view.y + height / view.scale;
    if (!inside) centre(box.x + box.width / 2, box.y + Math.min(box.height / 2, height / view.scale / 2 - 20));
  }

  function begin() {
    if (areas.size || fitting() >= READABLE || !entities.size) return fit();
    view.scale = READABLE;
    const leading = (name) => lines.filter((line) => line.dataset.target === name || line.dataset.source === name).length;
    const hub = [...entities.keys()].reduce((one, other) => (leading(other) > leading(one) ? other : one));
    const box = entities.get(hub).querySelector(".box").getBBox();
    centre(box.x + box.width / 2, box.y + box.height / 2);
    // If the diagram is larger than the canvas, keep its edges from moving inside.
    const { width, height } = canvas.getBoundingClientRect();
    const within = (at, room, all) => (room >= all ? (all - room) / 2 : Math.min(Math.max(at, 0), all - room));
    view.x = within(view.x, width / view.scale, size.width);
    view.y = within(view.y, height / view.scale, size.height);
    draw();
  }

  // ---- pointers, wheel, keys ----

  const pointers = new Map();
  let moved = false;
  on(canvas, "pointerdown", (event) => {
    pointers.set(event.pointerId, event);
    moved = false;
  });
  on(window, "pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const dx = event.clientX - before.clientX;
    const dy = event.clientY - before.clientY;
    if (!moved && Math.hypot(dx, dy) < 4) return;
    moved = true;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const apart = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      zoom(apart(event) / Math.max(apart(before), 1), other.clientX, other.clientY);
    } else {
      view.x -= dx / view.scale;
      view.y -= dy / view.scale;
      draw();
    }
    pointers.set(event.pointerId, event);
  });
  for (const end of ["pointerup", "pointercancel"]) on(window, end, (event) => pointers.delete(event.pointerId));
  on(canvas, "dragstart", (event) => event.preventDefault());
  on(canvas, "click", (event) => moved && event.preventDefault(), { capture: true });
  on(canvas, "wheel", (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0015)), event.clientX, event.clientY);
  }, { passive: false });

  const keys = {
    ArrowLeft: () => (view.x -= STEP / view.scale),
    ArrowRight: () => (view.x += STEP / view.scale),
    ArrowUp: () => (view.y -= STEP / view.scale),
    ArrowDown: () => (view.y += STEP / view.scale),
    "+": () => zoom(1.25),
    "=": () => zoom(1.25),
    "-": () => zoom(0.8),
    0: fit,
  };
  on(canvas, "keydown", (event) => {
    if (!(event.key in keys) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[event.key]();
    draw();
  });
  on(document, "keydown", (event) => {
    if (event.key === "Escape" && event.target === search && search.value) {
      event.preventDefault();
      search.value = "";
      find();
    } else if (event.key === "Escape" && !location.hash && areas.size && !isFar()) {
      const area = event.target.closest?.(".entity") && areas.get(domainOf(event.target.closest(".entity")));
      fit();
      area?.focus();
    } else if (event.key === "Escape" && location.hash) {
      const left = entities.get(chosen());
      history.pushState(null, "", location.pathname);
      choose();
      left?.focus();
    } else if (event.key === "/" && event.target.tagName !== "INPUT") {
      event.preventDefault();
      search.focus();
    }
  });
  on(document.querySelector(".tools"), "click", (event) => {
    ({ in: () => zoom(1.25), out: () => zoom(0.8), fit, panel })[event.target.dataset.do]?.();
  });
  on(svg, "focusin", (event) => event.target.matches(".entity:focus-visible") && look(event.target));
  for (const kind of ["focusin", "pointerover", "focusout", "pointerout"]) on(svg, kind, tell);

  // The domains that the one under the pointer, or in focus, is tied to.
  function tell(event) {
    const name = event.type.endsWith("in") || event.type.endsWith("over") ? event.target.closest?.(".area")?.dataset.domain : "";
    for (const tie of ties) tie.classList.toggle("near", Boolean(name) && tie.dataset.ends.split(" ").includes(name));
  }

  function domainOf(entity) {
    const box = entity.querySelector(".box").getBBox();
    return [...areas].find(([, area]) => {
      const around = area.querySelector("rect").getBBox();
      return box.x >= around.x && box.x < around.x + around.width && box.y >= around.y && box.y < around.y + around.height;
    })?.[0];
  }

  function panel() {
    const button = document.querySelector("[data-do=panel]");
    const wide = document.querySelector("main").classList.toggle("wide");
    button.setAttribute("aria-expanded", String(!wide));
    draw();
  }

  // ---- selection ----

  function chosen() {
    return decodeURIComponent(location.hash.slice(1));
  }

  function choose() {
    const name = chosen();
    const article = articles.get(name);
    svg.classList.toggle("lit", entities.has(name));
    const near = new Set();
    for (const line of lines) {
      const { source, target } = line.dataset;
      const leads = source === name || target === name;
      line.classList.toggle("near", leads);
      if (leads) near.add(source).add(target);
    }
    for (const [other, entity] of entities) {
      entity.classList.toggle("chosen", other === name);
      entity.classList.toggle("near", other !== name && near.has(other));
    }
    index.hidden = Boolean(article);
    for (const one of articles.values()) one.hidden = one !== article;
    if (entities.has(name)) look(entities.get(name));
    if (article && !stepping) {
      article.focus({ preventScroll: true });
      article.parentElement.scrollTop = 0;
    }
  }

  on(window, "hashchange", choose);
  on(window, "popstate", choose);
  on(document, "click", (event) => {
    const back = event.target.closest(".back");
    if (back) {
      event.preventDefault();
      const left = entities.get(chosen());
      history.pushState(null, "", location.pathname);
      choose();
      left?.focus();
    }
    const area = isFar() && event.target.closest(".area");
    if (area && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      enter(area);
      // The keyboard goes on inside the domain; a click of the pointer has a detail.
      if (!event.detail) [...entities.values()].find((one) => domainOf(one) === area.dataset.domain)?.focus();
      return;
    }
    const link = event.target.closest("a[href]");
    const address = link && new URL(link.href.baseVal ?? link.href, location.href);
    if (token && address && address.origin === location.origin && address.pathname !== location.pathname) {
      event.preventDefault();
      history.pushState(null, "", address);
      load(address);
    }
  });

  // ---- search: entities by name, then their attributes and references ----

  const search = document.querySelector("#search");
  const found = document.querySelector("#found");
  const rows = [...document.querySelectorAll("tr[data-attribute]")].map((row) => [row.dataset.attribute, row]);
  let hits = []; // the name of an entity, or of an entity and an attribute, and its row in the dictionary
  let at = -1;
  let stepping = false;

  function find() {
    const asked = search.value.trim().toLowerCase();
    const has = (name) => name.toLowerCase().includes(asked);
    hits = asked ? [...articles.keys()].filter(has).map((name) => ({ name, label: name })) : [];
    if (asked) {
      for (const [label, row] of rows) {
        const [name, attribute] = label.split(".");
        if (has(attribute) || (asked.includes(".") && has(label))) hits.push({ name, label, row, attribute });
      }
    }
    at = -1;
    const names = new Set(hits.map((hit) => hit.name));
    svg.classList.toggle("searched", asked !== "");
    const domains = new Set();
    for (const [name, entity] of entities) {
      entity.classList.toggle("match", names.has(name));
      if (names.has(name)) domains.add(domainOf(entity));
    }
    for (const [name, area] of areas) area.classList.toggle("match", domains.has(name));
    for (const item of index.querySelectorAll("li")) item.hidden = asked !== "" && !names.has(item.dataset.entity);
    mark();
    found.textContent = asked ? `${hits.length} found` : "";
  }

  function mark(hit) {
    for (const one of document.querySelectorAll(".hit")) one.classList.remove("hit");
    if (!hit?.row) return;
    hit.row.classList.add("hit");
    const folded = hit.row.closest("details");
    if (folded) folded.open = true;
    hit.row.scrollIntoView({ block: "center" });
    for (const text of entities.get(hit.name)?.querySelectorAll("text.attribute") ?? []) {
      text.classList.toggle("hit", text.textContent === hit.attribute);
    }
  }

  function step(by) {
    if (!hits.length) return;
    at = (at + by + hits.length + (at < 0 && by < 0 ? 1 : 0)) % hits.length;
    const hit = hits[at];
    stepping = true; // the focus stays where it is, for the next step
    if (chosen() !== hit.name) history.pushState(null, "", `#${hit.name}`);
    choose();
    stepping = false;
    mark(hit);
    found.textContent = `${at + 1} of ${hits.length}: ${hit.label}`;
  }

  on(search, "input", find);
  on(search, "keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  on(document.querySelector("[data-do=previous]"), "click", () => step(-1));
  on(document.querySelector("[data-do=next]"), "click", () => step(1));

  // ---- printing: show the whole diagram ----

  on(window, "beforeprint", () => {
    svg.classList.remove("far");
    svg.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
    for (const one of document.querySelectorAll("details")) one.open = true;
  });
  on(window, "afterprint", draw);
  on(window, "resize", () => (isFar() ? fit() : draw()));
  document.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  begin();
  choose();
}

show();
