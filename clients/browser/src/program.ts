/** What a page is given by whoever opens it. */
export interface Given {
  /** The address of the endpoint. */
  url: string;
  /** A bearer token. */
  token: string;
  /** Whether the server runs trusted documents only. */
  onlyTrusted: boolean;
}

/** What each program does with its library. */
export interface Program {
  /** Returns the names of all customers in order, read in pages of three. */
  names(): Promise<string[]>;
  /** Renames the first customer of the list. Returns the first page's names as the page then shows them. */
  rename(name: string): Promise<string[]>;
  /** Creates a call. Returns the input fields that a user has to correct. */
  call(subject: string): Promise<string[]>;
  /** Calls `seen` with the subject of each activity that changes from now on, over lost connections. */
  follow(seen: (subject: string) => void): void | Promise<void>;
}

/** Waits until a page shows what is expected. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Returns the SHA-256 of a text in hexadecimal digits. Browsers have it in pages with TLS, and of the own machine. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Offers a program to whoever opened the page, as `program` in its window. */
export function offer(start: (given: Given) => Program): void {
  const subjects: string[] = [];
  let program: Program;
  Object.assign(window, {
    program: {
      start: (given: Given) => void (program = start(given)),
      names: () => program.names(),
      rename: (name: string) => program.rename(name),
      call: (subject: string) => program.call(subject),
      follow: () => void program.follow((subject) => subjects.push(subject)),
      subjects,
    },
  });
}
