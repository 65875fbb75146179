import { reconcileText } from "../../support/reconcile-text";

/** Passages that have misled readers and programs alike, in our own words and figures. */

describe("over-recovery in brackets against an income line in brackets", () => {
  const text = reconcileText(
    {
      Table: [
        "Service budget (£m)",
        "",
        "Service | Budget | Actual | Variance",
        "Care homes | 130.210 | 130.950 | 0.740",
        "Staffing | 40.100 | 39.140 | (0.960)",
        "Client income | (80.633) | (82.484) | (1.851)",
        "Total | 89.677 | 87.606 | (2.071)",
      ],
    },
    ["Client income shows an over-recovery of (£1.851m) at the year end."],
  );

  test("agrees, and is favourable rather than an overspend in brackets", () => {
    const { verdict, claim, explanation } = text.claim("1.851");
    expect(verdict).toBe("reconciles");
    expect(claim.direction.value).toBe("underspend");
    expect(explanation).not.toMatch(/opposite|brackets/);
  });
});

describe("more than last year's outturn", () => {
  const text = reconcileText(
    {
      Table: [
        "Expenditure (£m)",
        "",
        "Service | Outturn 2016/17 | Forecast 2017/18 | Variance",
        "Harbour upkeep | 5.120 | 5.229 | 0.055",
        "Cemeteries | 1.300 | 1.420 | 0.109",
        "Street lamps | 2.800 | 2.870 | 0.020",
        "Total | 9.220 | 9.519 | 0.184",
      ],
    },
    [
      "Harbour upkeep is forecast at £5.229m in 2017/18, which is £0.109m more than the 2016/17 outturn.",
    ],
  );

  test("is the difference of two cells, not another line's 0.109", () => {
    expect(text.result("0.109")).toBe(
      "reconciles: Harbour upkeep / Forecast 2017/18 & Harbour upkeep / Outturn 2016/17",
    );
  });
});

describe("an underspend, a reduction and an earlier overspend, one unit off in a line of another name", () => {
  const text = reconcileText(
    {
      Table: [
        "Social services (£000)",
        "",
        "Service | Revised Budget | Variance at 31/10/16 | Movement | Variance at 31/08/16",
        "Foster carers | 1,480 | 61 | 18 | 43",
        "Supported living | 2,914 | (47) | (239) | 192",
        "Day centres | 812 | 15 | 4 | 11",
        "Total | 5,206 | 29 | (217) | 246",
      ],
    },
    [
      "Independent homes has a projected underspend of £48k. A reduction of £239k on the projected overspend of £191k reported in August.",
    ],
  );

  test("the likely line, two figures one unit apart, to be confirmed", () => {
    expect(text.result("48k")).toBe("rounding: Supported living / Variance at 31/10/16");
    expect(text.result("239k")).toBe("reconciles: Supported living / Movement");
    expect(text.result("191k")).toBe("rounding: Supported living / Variance at 31/08/16");
    for (const amount of ["48k", "191k"])
      expect(text.claim(amount).explanation).toMatch(/One unit apart .* please confirm/);
  });

  test("and the three amounts fit together", () => {
    expect(text.statements.map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ["movement", "holds"],
    ]);
  });
});

describe("an over-commitment less two measures gives a surplus", () => {
  const text = reconcileText(
    {
      Table: [
        "Social services (£000)",
        "",
        "Service | Budget | Outturn | Variance",
        "Foster carers | 1,480 | 1,541 | 61",
        "Day centres | 812 | 830 | 18",
        "Total | 2,292 | 2,371 | 79",
      ],
    },
    [
      "The over-commitment of £427k is reduced by a one-off contribution of £290k and by management action of £155k, which leaves a surplus of £18k.",
    ],
  );
  const turned = reconcileText({ Table: ["Service | Budget", "Foster carers | 1,480"] }, [
    "Visits are stable. At present a small surplus of £18k is forecast. All visits are under review. The over-commitment reported before was £427k, and the surplus comes from new income of £290k and a reduction of visits of £155k.",
  ]);

  test("it holds, whichever comes first", () => {
    for (const { statements } of [text, turned])
      expect(statements.map(({ statement, verdict }) => [statement, verdict])).toEqual([
        ["427k − 290k − 155k = −18k", "holds"],
      ]);
  });

  test("and none of it is in the appendix, though one figure stands there", () => {
    expect(text.claims.map(({ verdict }) => verdict)).toEqual(Array(4).fill("not-in-tables"));
  });
});

describe("a missing m", () => {
  const text = reconcileText(
    {
      Table: [
        "Service budget (£m)",
        "",
        "Service | Budget | Actual | Variance",
        "Care at home | 20.110 | 19.859 | (0.251)",
        "Equipment | 4.300 | 3.334 | (0.966)",
        "Total | 24.410 | 23.193 | (1.217)",
      ],
    },
    ["Care at home, underspend of (£0.251m).", "Equipment, underspend of (£0.966)."],
  );

  test("agrees, says how it was read, and is not 97p", () => {
    const { verdict, claim, explanation } = text.claim("0.966");
    expect([verdict, claim.amount?.value]).toEqual(["reconciles", "966000"]);
    expect(explanation).toContain("Printed without its “m”");
  });
});
