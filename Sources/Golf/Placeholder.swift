// Golf
