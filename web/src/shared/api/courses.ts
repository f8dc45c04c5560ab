import { request } from './request'
import type { Course, CourseList } from './types'

export const fetchCourses = () => request<CourseList>('GET', '/api/courses')
export const fetchCourse = (id: string) =>
  request<Course>('GET', `/api/courses/${id}`, { isAnswer: (course) => course.id === id })
