import project from "../../../package.json";

/** Version of Crosscast, as a record names it. */
export const toolVersion: string = project.version;
