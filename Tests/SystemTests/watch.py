"""Activities in the background of a test."""

import threading


class Watch(threading.Thread):
    """An activity that continues until it is asked to stop: `with Watch() as watch`."""

    def __init__(self):
        super().__init__(daemon=True)
        self.stopping = threading.Event()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        self.join(30)
