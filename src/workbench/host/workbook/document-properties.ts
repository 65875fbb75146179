export interface CustomPropertyModel {
  readonly key: string;
  value: string | number | boolean;
}

/** What the file's information page shows. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  lastAuthor: string;
  revisionNumber: number;
  creationDate: Date;
  category: string;
  manager: string;
  company: string;
  readonly custom: CustomPropertyModel[];
}

export function newDocumentProperties(): DocumentProperties {
  return {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    lastAuthor: "",
    revisionNumber: 0,
    creationDate: new Date(0),
    category: "",
    manager: "",
    company: "",
    custom: [],
  };
}
