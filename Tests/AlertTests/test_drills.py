"""Each alert on a real Prometheus: the fault is caused, the alert fires, and it ends after the repair."""

import os
import pathlib
import re
import signal
import subprocess
import time
import unittest

from drill import DRILLED, Drills, Repeated, sets_off, wrong_sign_in
from eventually import eventually
from golf_api import Api
from instance import NO_KAFKA, ROOT, SCRIPTS, has_kafka
from scorers import PASSWORD, Load, new_round, sign_up

# Alerts whose fault cannot be caused from outside, with the reason. Each has a test with made-up series.
BY_SERIES_ALONE = {
    "GolfBacklogUnread": "what reads the backlog delivers, too: a fault that only one of them meets is none of a server's",
    "GolfOutboxGrowing": "it asks for a thousand events more within minutes; GolfOutboxOld's drills make the same fault",
    "GolfSessionsNotSwept": "it asks for an hour without a sweep, by the clock of the day",
    "GolfLoopHeld": "no request holds a loop so long; Tests/SystemTests/test_loop_turns.py sees to that",
    "GolfEventsSkipped": "Kafka deletes by its own clock, every five minutes; Tests/KafkaTests has the events gone",
    "GolfVolumeFull": "the kubelet's metrics are asked, and here there is none",
    "GolfCertificateEnds": "a prober's or cert-manager's metrics are asked, and here there is neither",
    "GolfPostgresConnections": "an exporter's metrics are asked, and here there is none",
}
MEGABYTES_256 = 256 * 2**20


class Postgres(Drills):
    name, settings = "alerts", {"LIMIT_SIGN_IN": "10/5m", "LIMIT_SIGN_UP": "1000000/1s"}

    @sets_off("GolfServiceDown", "GolfServiceMissing", "GolfNoRelayActive")
    def test_a_service_that_was_killed(self):
        self.addCleanup(self.instance.part, "start", "analytics-service")
        self.instance.part("kill", "analytics-service")
        firing = self.fires("GolfServiceDown", "GolfServiceMissing", "GolfNoRelayActive")
        self.assertEqual({labels["job"] for labels in firing["GolfServiceMissing"]}, {"drill-analytics-service"})
        self.instance.part("start", "analytics-service")
        self.ends("GolfServiceDown", "GolfServiceMissing", "GolfNoRelayActive")

    @sets_off("GolfRestarting")
    def test_a_service_that_ends_again_and_again(self):
        self.addCleanup(self.instance.part, "start", "round-service")
        seen = lambda: self.prometheus.query(  # noqa: E731
            'process_start_time_seconds{job="drill-round-service"}')[0]["value"][1]
        for _ in range(4):
            before = seen()
            self.instance.part("kill", "round-service")
            self.instance.part("start", "round-service")
            eventually("the next process is seen", lambda old=before: seen() != old)
        self.fires("GolfRestarting")
        self.ends("GolfRestarting", limit=180)

    @sets_off("GolfPostgresAway", "GolfErrorBudgetFast", "GolfErrorBudgetSlow", "GolfOverloaded", "GolfNoRelayActive")
    def test_postgres_stopped_under_scores(self):
        self.addCleanup(self.instance.part, "start", "postgres")
        with Load(self.instance.url, scorers=2) as load:
            load.await_answers(50)
            self.instance.part("stop", "postgres")
            self.fires("GolfPostgresAway", "GolfErrorBudgetFast", "GolfErrorBudgetSlow", "GolfOverloaded", "GolfNoRelayActive")
            # No request has reached the analytics service yet.
            eventually("both services report it", lambda: {
                labels["job"] for labels in self.prometheus.firing()["GolfPostgresAway"]
            } == {"drill-round-service", "drill-analytics-service"})
            self.instance.part("start", "postgres")
            load.await_answers(50, 60)
        self.ends("GolfPostgresAway", "GolfErrorBudgetFast", "GolfOverloaded", "GolfNoRelayActive")

    @sets_off("GolfPostgresAway", "GolfNoRelayActive")
    def test_postgres_hung_and_nobody_asks(self):
        self.instance.part("pause", "postgres")
        try:
            self.fires("GolfPostgresAway")
            eventually("both services report it", lambda: {
                labels["job"] for labels in self.prometheus.firing()["GolfPostgresAway"]
            } == {"drill-round-service", "drill-analytics-service"})
        finally:
            self.instance.part("resume", "postgres")
        self.ends("GolfPostgresAway", "GolfNoRelayActive")

    @sets_off("GolfRedisAway", "GolfLimitsLocal")
    def test_redis_stopped_and_nobody_asks_for_figures(self):
        self.addCleanup(self.instance.part, "start", "redis")
        self.instance.part("stop", "redis")
        with Repeated(lambda: wrong_sign_in(self.instance.url, f"nobody{time.time_ns() % 10**9}"), 0.3):
            self.fires("GolfRedisAway", "GolfLimitsLocal")
            eventually("both services report it", lambda: {
                labels["job"] for labels in self.prometheus.firing()["GolfRedisAway"]
            } == {"drill-round-service", "drill-analytics-service"})
        eventually("an unmeasured figure is left out", lambda: not self.prometheus.query(
            'golf_redis_memory_used_bytes{release="drill"}'))
        self.instance.part("start", "redis")
        self.ends("GolfRedisAway", "GolfLimitsLocal")

    def memory(self, byte_count):
        self.instance.run("redis", "config", "set", "maxmemory", str(byte_count))

    @sets_off("GolfRedisFull", "GolfNoRelayActive", "GolfOutboxOld")
    def test_redis_full_under_scores(self):
        self.addCleanup(self.memory, MEGABYTES_256)
        used = int(re.search(r"used_memory:(\d+)", self.instance.run("redis", "info", "memory").stdout)[1])
        with Load(self.instance.url, scorers=6, pause=0.0) as load:
            load.await_answers(50)
            self.memory(used)
            # Without Kafka the relay releases its lock at each refusal.
            self.fires("GolfRedisFull", "GolfNoRelayActive", "GolfOutboxOld")
        self.memory(MEGABYTES_256)
        self.ends("GolfRedisFull", "GolfNoRelayActive", "GolfOutboxOld")

    @sets_off("GolfViewsMissing", "GolfRebuildFailed", "GolfRedisFull")
    def test_views_that_cannot_be_made(self):
        self.addCleanup(self.memory, MEGABYTES_256)
        self.memory(1_000_000)
        self.instance.run("redis", "flushall")
        self.fires("GolfViewsMissing", "GolfRebuildFailed")
        self.memory(MEGABYTES_256)
        self.ends("GolfViewsMissing", "GolfRebuildFailed")

    @sets_off("GolfEventParked")
    def test_a_parked_event(self):
        self.instance.sql("insert into golf.outbox (card_id, sequence, player_id, parked_reason) "
                          "select card_id, sequence, player_id, 'drill' from golf.events order by id limit 1")
        self.addCleanup(self.instance.sql, "delete from golf.outbox where parked_reason = 'drill'")
        self.fires("GolfEventParked")
        self.instance.sql("delete from golf.outbox where parked_reason = 'drill'")
        self.ends("GolfEventParked")

    @sets_off("GolfInternalErrors")
    def test_a_right_that_is_missing(self):
        course = next(course for course in self.api.courses() if course["holeCount"] == 18)
        self.instance.sql("revoke insert on golf.rounds from golf_round")
        self.addCleanup(self.instance.sql, "grant insert on golf.rounds to golf_round")
        with Repeated(lambda: self.api.send("POST", "/api/rounds", new_round(course)), 1):
            self.fires("GolfInternalErrors")
        self.instance.sql("grant insert on golf.rounds to golf_round")
        self.ends("GolfInternalErrors")

    @sets_off("GolfPostgresShort", "GolfErrorBudgetFast", "GolfErrorBudgetSlow")
    def test_a_disk_without_room_for_scores(self):
        """Uses PostgreSQL's message in that state; Tests/SystemTests/test_disk_full.py fills a real disk."""
        scores = Load(self.instance.url, scorers=1)
        self.instance.sql("create function golf.drill() returns trigger language plpgsql as $$ begin raise exception "
                          "'could not extend file' using errcode = '53100'; end $$; "
                          "create trigger drill before insert on golf.events for each row execute function golf.drill()")
        cure = "drop trigger if exists drill on golf.events; drop function if exists golf.drill()"
        self.addCleanup(self.instance.sql, cure)
        with scores as load:
            self.fires("GolfPostgresShort")
            self.instance.sql(cure)
            load.await_answers(20)
        self.ends("GolfPostgresShort", "GolfErrorBudgetFast")

    @sets_off("GolfEventsBroken", "GolfEventParked")
    def test_a_career_that_cannot_be_written(self):
        api = sign_up(self.instance.url, "Broken")
        player = api.call("GET", "/api/me").body["id"]
        self.instance.sql(f"alter table analytics.careers add constraint drill check (player_id <> '{player}') not valid")
        self.addCleanup(self.instance.sql, "alter table analytics.careers drop constraint if exists drill")
        self.play(api)
        self.fires("GolfEventsBroken", "GolfEventParked")
        self.instance.sql("alter table analytics.careers drop constraint drill")
        self.instance.golf("dlt", "replay")
        self.ends("GolfEventsBroken", "GolfEventParked")

    @sets_off("GolfScoresSlow", "GolfReadsSlow")
    def test_rounds_that_are_locked_for_more_than_a_second_at_a_time(self):
        text = ("do $$ begin for i in 1..80 loop lock table golf.rounds in access exclusive mode; perform pg_sleep(1.2); commit; "
                "perform pg_sleep(0.1); end loop; end $$")
        lists = Api(self.instance.url, timeout=5)
        lists.cookie = self.api.cookie
        with subprocess.Popen([SCRIPTS / "sql", text], env=self.instance.environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as locks:
            with Load(self.instance.url, scorers=1), Repeated(lambda: lists.send("GET", "/api/rounds"), 0.02):
                self.fires("GolfScoresSlow", "GolfReadsSlow", limit=120)
                self.instance.sql("select pg_terminate_backend(pid) from pg_stat_activity "
                                  "where query like 'do %pg_sleep(1.2)%' and pid <> pg_backend_pid()")
                locks.wait(20)
                self.ends("GolfScoresSlow", "GolfReadsSlow")

    @sets_off("GolfEndedAccountsOld")
    def test_a_deleted_account_whose_round_is_held(self):
        api = sign_up(self.instance.url, "Leaving")
        played = self.play(api)
        card = played["cards"][0]["id"]
        let_go = self.hold(f"select 1 from golf.cards where id = '{card}' for update", 150)
        api.call("POST", "/api/me/deletion", {"password": PASSWORD})
        self.instance.sql("update golf.ended_accounts set ended_at = ended_at - interval '2 hours'")
        self.fires("GolfEndedAccountsOld")
        let_go()
        self.ends("GolfEndedAccountsOld")

    @sets_off("GolfBackupFailed")
    def test_a_backup_that_fails(self):
        let_go = self.hold("lock table golf.courses", 120)
        eventually("it is locked", lambda: self.instance.sql(
            "select 1 from pg_locks where relation = 'golf.courses'::regclass and mode = 'AccessExclusiveLock' and granted"))
        with subprocess.Popen([SCRIPTS / "backup"], env=self.instance.environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as backup:
            eventually("the dump waits", lambda: self.instance.sql(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'golf_backup' and wait_event_type = 'Lock'"))
            self.assertNotEqual(backup.wait(60), 0)
        let_go()
        self.fires("GolfBackupFailed")
        self.instance.run("backup")
        self.ends("GolfBackupFailed")

    @sets_off("GolfBackupLate")
    def test_a_backup_that_did_not_come(self):
        long_ago = int(time.time()) - 30 * 3_600
        self.instance.sql(f"alter role golf_backup set application_name = 'golf-backup succeeded {long_ago} failed 0'")
        self.fires("GolfBackupLate")
        self.instance.run("backup")
        self.ends("GolfBackupLate")
        self.instance.sql("alter role golf_backup reset application_name")
        self.fires("GolfBackupLate")
        self.instance.run("backup")
        self.ends("GolfBackupLate")

    @sets_off("GolfVerifyFailed")
    def test_a_verification_that_finds_something(self):
        keys = self.instance.run("redis", "--scan", "--pattern", "golf:views:*:views").stdout.split()
        self.instance.run("redis", "hset", keys[0], "overview", "{}")
        self.assertEqual(self.instance.golf("verify", check=False).returncode, 1)
        self.fires("GolfVerifyFailed")
        self.instance.golf("rebuild")
        self.instance.golf("verify")
        self.ends("GolfVerifyFailed")

    @sets_off("GolfPasswordGuessing")
    def test_passwords_are_guessed(self):
        handle = self.api.call("GET", "/api/me").body["handle"]
        with Repeated(lambda: wrong_sign_in(self.instance.url, handle), 0.2):
            self.fires("GolfPasswordGuessing", limit=150)
        self.ends("GolfPasswordGuessing")

    @sets_off("GolfLogDropped")
    def test_a_log_that_nobody_takes(self):
        mark = f"keep-log\0{self.instance.logs}/round-service.log".encode()
        keepers = []
        for entry in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if mark in (entry / "cmdline").read_bytes():
                    keepers.append(int(entry.name))
            except OSError:
                pass
        self.assertTrue(keepers)
        for keeper in keepers:
            os.kill(keeper, signal.SIGSTOP)
        try:
            with Load(self.instance.url, scorers=4, pause=0.0, readers=8):
                self.fires("GolfLogDropped", limit=180)
        finally:
            for keeper in keepers:
                os.kill(keeper, signal.SIGCONT)
        self.ends("GolfLogDropped")


@unittest.skipUnless(has_kafka(), NO_KAFKA)
class Kafka(Drills):
    name, event_log = "alerts-kafka", "kafka"

    @sets_off("GolfConsumerLag", "GolfFiguresStandStill", "GolfRedisFull")
    def test_redis_full_under_scores(self):
        put_back = lambda: self.instance.run("redis", "config", "set", "maxmemory", str(MEGABYTES_256))  # noqa: E731
        self.addCleanup(put_back)
        used = int(re.search(r"used_memory:(\d+)", self.instance.run("redis", "info", "memory").stdout)[1])
        with Load(self.instance.url, scorers=6, pause=0.0) as load:
            load.await_answers(50)
            self.instance.run("redis", "config", "set", "maxmemory", str(used))
            self.fires("GolfFiguresStandStill")
            self.fires("GolfConsumerLag", limit=180)
        put_back()
        self.ends("GolfConsumerLag", "GolfFiguresStandStill")

    @sets_off("GolfOutboxOld", "GolfNoRelayActive")
    def test_kafka_paused_under_scores(self):
        with Load(self.instance.url, scorers=1) as load:
            load.await_answers(20)
            self.instance.part("pause", "kafka")
            try:
                self.fires("GolfOutboxOld")
            finally:
                self.instance.part("resume", "kafka")
        self.ends("GolfOutboxOld", "GolfNoRelayActive")

    @sets_off("GolfDeadLetters")
    def test_a_stranger_in_the_topic(self):
        subprocess.run(
            [SCRIPTS / "kafka-tool", "org.apache.kafka.tools.ConsoleProducer", "--bootstrap-server",
             f"127.0.0.1:{self.instance.setting('KAFKA_PORT')}", "--topic", "golf.rounds.v1"],
            env=self.instance.environment, input="no event\n", text=True, check=True, capture_output=True, timeout=120)
        self.fires("GolfDeadLetters")
        self.assertIn("no event", self.instance.golf("dlt", "list").stdout)
        self.instance.golf("dlt", "drop")
        self.ends("GolfDeadLetters")


class Every(unittest.TestCase):
    """An alert without a drill has never been seen to fire."""

    def test_every_alert_has_a_drill_or_a_reason(self):
        names = set(re.findall(r"^ +- alert: (\w+)$", (ROOT / "deploy/observability/rules.yaml").read_text(), re.M))
        self.assertGreater(len(names), 20)
        self.assertEqual(DRILLED & set(BY_SERIES_ALONE), set())
        self.assertEqual(names, DRILLED | set(BY_SERIES_ALONE))
        tests = "".join(path.read_text() for path in ROOT.glob("deploy/observability/rules*.test.yaml"))
        for name in BY_SERIES_ALONE:
            self.assertIn(f"alertname: {name}\n", tests)


if __name__ == "__main__":
    unittest.main()
