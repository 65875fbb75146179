interface Props {
  readonly remark: string;
  readonly left: number;
  readonly top: number;
}

/** The note or comment on the active cell, beside it. The line below the sheet says the same to screen readers. */
export function RemarkCard({ remark, left, top }: Props) {
  if (remark === "") return null;
  return (
    <div aria-hidden className="cc-card" style={{ left: left + 8, top }}>
      {remark}
    </div>
  );
}
