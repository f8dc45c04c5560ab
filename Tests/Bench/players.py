"""Players with open rounds, for the drivers to score and read."""

import pathlib
import sys
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "SystemTests"))
from scorers import pars, sign_up, start_round  # noqa: E402

PLAYERS = 64


class Players:
    """Signed-in players, each with a round of two cards; and files of requests for wrk."""

    def __init__(self, url, folder, count=PLAYERS):
        folder.mkdir(parents=True, exist_ok=True)

        def of_player(_):
            api = sign_up(url, "Bench")
            course = next(course for course in api.courses() if course["holeCount"] == 18)
            played = start_round(api, course, guests=1)
            api.close()
            return api, played
        with ThreadPoolExecutor(4) as pool:
            self.all = list(pool.map(of_player, range(count)))
        self.holes = folder / "holes"
        columns = [
            [f"/api/rounds/{played['id']}/cards/{card['id']}/holes/{hole}\t{api.cookie}"
             for card in played["cards"] for hole in pars(played, card)]
            for api, played in self.all
        ]
        # One hole of every card, then the next hole: consecutive requests are for different cards.
        self.holes.write_text("".join(line + "\n" for holes in zip(*columns) for line in holes))
        self.rounds = folder / "rounds"
        self.rounds.write_text("".join(f"/api/rounds/{played['id']}\t{api.cookie}\n" for api, played in self.all))
