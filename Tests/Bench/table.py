"""The measured values next to the wanted ones, as text and as Markdown."""

import dataclasses
import statistics


def median(numbers):
    return statistics.median(numbers)


@dataclasses.dataclass
class Row:
    """One line: `value` is a ratio, or a figure with a unit; `higher` says which direction is better."""

    part: str
    what: str
    value: float
    least: float
    aim: float
    unit: str = "x"
    higher: bool = True
    figures: str = ""

    @property
    def verdict(self):
        def reaches(wanted):
            return self.value >= wanted if self.higher else self.value <= wanted
        return "aim reached" if reaches(self.aim) else "reached" if reaches(self.least) else "**missed**"

    def cells(self):
        return [
            self.what, self.figures, self.number(self.value), self.number(self.least), self.number(self.aim),
            self.verdict,
        ]

    def number(self, value):
        digits = 2 if value < 10 else 1 if value < 100 else 0
        return f"{value:.{digits}f} {self.unit}"


HEADING = ["what", "figures (medians)", "result", "at least", "aim", ""]


def markdown(rows):
    lines = ["| " + " | ".join(HEADING) + " |", "| --- | --- | --: | --: | --: | --- |"]
    return "\n".join(lines + ["| " + " | ".join(row.cells()) + " |" for row in rows])


def text(rows):
    cells = [HEADING] + [row.cells() for row in rows]
    widths = [max(len(line[column]) for line in cells) for column in range(len(HEADING))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in cells)
