import { BookOpenRegular } from "@fluentui/react-icons";
import { samples } from "../book/samples";
import { RibbonMenu } from "./RibbonMenu";

const choices = samples.map(({ folder, title }) => [folder, title] as const);

/** The workbooks that come with the program. */
export function SamplesMenu({ onSample }: { onSample(folder: string): void }) {
  return (
    <RibbonMenu title="Samples" icon={<BookOpenRegular />} choices={choices} onChoose={onSample} />
  );
}
