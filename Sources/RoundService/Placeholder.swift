// RoundService
